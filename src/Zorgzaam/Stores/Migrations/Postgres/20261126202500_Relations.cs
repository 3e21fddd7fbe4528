using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Relations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "delivered_relations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    relation_type = table.Column<string>(type: "text", nullable: false),
                    from_hash = table.Column<string>(type: "text", nullable: false),
                    to_hash = table.Column<string>(type: "text", nullable: false),
                    sealed_to = table.Column<byte[]>(type: "bytea", nullable: false),
                    sealed_from = table.Column<byte[]>(type: "bytea", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    delivery_number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivered_relations", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_delivered_relations_delivery_number",
                table: "delivered_relations",
                column: "delivery_number");

            migrationBuilder.CreateIndex(
                name: "IX_delivered_relations_from_hash",
                table: "delivered_relations",
                column: "from_hash");

            migrationBuilder.CreateIndex(
                name: "IX_delivered_relations_to_hash",
                table: "delivered_relations",
                column: "to_hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delivered_relations");
        }
    }
}
