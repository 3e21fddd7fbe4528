using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Screening : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sweep_parts",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    with = table.Column<int>(type: "INTEGER", nullable: false),
                    without = table.Column<int>(type: "INTEGER", nullable: false),
                    with_key = table.Column<string>(type: "TEXT", nullable: false),
                    without_key = table.Column<string>(type: "TEXT", nullable: false),
                    committed_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    with_destroyed_micros = table.Column<long>(type: "INTEGER", nullable: true),
                    without_destroyed_micros = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sweep_parts", x => x.hash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sweep_parts_content_hash",
                table: "sweep_parts",
                column: "content_hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sweep_parts");
        }
    }
}
