using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Log : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "position",
                table: "processing_log",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "position",
                table: "journal",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "log_checkpoints",
                columns: table => new
                {
                    size = table.Column<long>(type: "bigint", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    signed_micros = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_checkpoints", x => x.size);
                });

            migrationBuilder.CreateTable(
                name: "log_leaves",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    record_id = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_leaves", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "log_nodes",
                columns: table => new
                {
                    level = table.Column<int>(type: "integer", nullable: false),
                    index = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_nodes", x => new { x.level, x.index });
                });

            migrationBuilder.CreateTable(
                name: "log_state",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_state", x => x.id);
                });

            migrationBuilder.InsertData(
                table: "log_state",
                columns: new[] { "id", "size" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_position",
                table: "processing_log",
                column: "position");

            migrationBuilder.CreateIndex(
                name: "ix_processing_log_waiting",
                table: "processing_log",
                column: "id",
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_journal_position",
                table: "journal",
                column: "position");

            migrationBuilder.CreateIndex(
                name: "ix_journal_waiting",
                table: "journal",
                column: "id",
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_log_leaves_kind_record_id",
                table: "log_leaves",
                columns: new[] { "kind", "record_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "log_checkpoints");

            migrationBuilder.DropTable(
                name: "log_leaves");

            migrationBuilder.DropTable(
                name: "log_nodes");

            migrationBuilder.DropTable(
                name: "log_state");

            migrationBuilder.DropIndex(
                name: "IX_processing_log_position",
                table: "processing_log");

            migrationBuilder.DropIndex(
                name: "ix_processing_log_waiting",
                table: "processing_log");

            migrationBuilder.DropIndex(
                name: "IX_journal_position",
                table: "journal");

            migrationBuilder.DropIndex(
                name: "ix_journal_waiting",
                table: "journal");

            migrationBuilder.DropColumn(
                name: "position",
                table: "processing_log");

            migrationBuilder.DropColumn(
                name: "position",
                table: "journal");
        }
    }
}
