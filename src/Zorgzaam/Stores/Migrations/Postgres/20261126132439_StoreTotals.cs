using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class StoreTotals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "totals",
                table: "sweep_runs",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "totals",
                table: "sweep_runs");
        }
    }
}
