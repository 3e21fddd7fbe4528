using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Agreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "agreement_id",
                table: "deliveries",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "recorded_added",
                table: "deliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "recorded_hash",
                table: "deliveries",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "recorded_lines",
                table: "deliveries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "recorded_objects",
                table: "deliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "recorded_unchanged",
                table: "deliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "agreement_id",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "recorded_added",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "recorded_hash",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "recorded_lines",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "recorded_objects",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "recorded_unchanged",
                table: "deliveries");
        }
    }
}
