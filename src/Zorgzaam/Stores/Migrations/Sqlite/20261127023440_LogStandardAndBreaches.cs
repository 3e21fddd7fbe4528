using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LogStandardAndBreaches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "activity_version",
                table: "processing_log",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "foreign_activity_id",
                table: "processing_log",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "foreign_processor",
                table: "processing_log",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "parent_span_id",
                table: "processing_log",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "breach_steps",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    breach_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    done_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_steps", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "breaches",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    key_number = table.Column<long>(type: "INTEGER", nullable: false),
                    registered_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    registered_by = table.Column<string>(type: "TEXT", nullable: false),
                    known_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    purposes = table.Column<string>(type: "TEXT", nullable: false),
                    actors = table.Column<string>(type: "TEXT", nullable: false),
                    acts = table.Column<int>(type: "INTEGER", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breaches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "log_handed_over",
                columns: table => new
                {
                    receiver = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_micros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_handed_over", x => x.receiver);
                });

            migrationBuilder.CreateIndex(
                name: "IX_breach_steps_breach_id",
                table: "breach_steps",
                column: "breach_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "breach_steps");

            migrationBuilder.DropTable(
                name: "breaches");

            migrationBuilder.DropTable(
                name: "log_handed_over");

            // As SQL: to drop a column otherwise makes the table anew after the model of the migration before, which was written
            // beside others and lacks some of its indexes.
            migrationBuilder.Sql("ALTER TABLE processing_log DROP COLUMN activity_version");

            migrationBuilder.Sql("ALTER TABLE processing_log DROP COLUMN foreign_activity_id");

            migrationBuilder.Sql("ALTER TABLE processing_log DROP COLUMN foreign_processor");

            migrationBuilder.Sql("ALTER TABLE processing_log DROP COLUMN parent_span_id");
        }
    }
}
