using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.PostgresKeys
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "store_secrets",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    wrapped = table.Column<byte[]>(type: "bytea", nullable: false),
                    master = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_store_secrets", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "subject_keys",
                columns: table => new
                {
                    subject = table.Column<long>(type: "bigint", nullable: false),
                    @class = table.Column<int>(name: "class", type: "integer", nullable: false),
                    wrapped = table.Column<byte[]>(type: "bytea", nullable: true),
                    master = table.Column<string>(type: "text", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: true),
                    destroyed_micros = table.Column<long>(type: "bigint", nullable: true),
                    destroyed_ground = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subject_keys", x => new { x.subject, x.@class });
                });

            migrationBuilder.CreateIndex(
                name: "IX_subject_keys_master",
                table: "subject_keys",
                column: "master");

            migrationBuilder.CreateIndex(
                name: "IX_subject_keys_reference",
                table: "subject_keys",
                column: "reference",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "store_secrets");

            migrationBuilder.DropTable(
                name: "subject_keys");
        }
    }
}
