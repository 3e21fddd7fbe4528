using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Doubts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_estimate",
                table: "delivered_groups",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "doubt_answers",
                columns: table => new
                {
                    doubt_id = table.Column<long>(type: "bigint", nullable: false),
                    object_id = table.Column<long>(type: "bigint", nullable: false),
                    is_upheld = table.Column<bool>(type: "boolean", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    answered_micros = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_doubt_answers", x => x.doubt_id);
                });

            migrationBuilder.CreateTable(
                name: "doubts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    object_id = table.Column<long>(type: "bigint", nullable: false),
                    group_name = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    reported_micros = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_doubts", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_doubts_object_id_group_name",
                table: "doubts",
                columns: new[] { "object_id", "group_name" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "doubt_answers");

            migrationBuilder.DropTable(
                name: "doubts");

            migrationBuilder.DropColumn(
                name: "is_estimate",
                table: "delivered_groups");
        }
    }
}
