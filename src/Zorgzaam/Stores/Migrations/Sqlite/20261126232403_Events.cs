using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Events : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "received_events",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    event_hash = table.Column<string>(type: "TEXT", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: true),
                    client_id = table.Column<string>(type: "TEXT", nullable: false),
                    purpose_id = table.Column<string>(type: "TEXT", nullable: false),
                    received_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    delivery_number = table.Column<long>(type: "INTEGER", nullable: true),
                    key_number = table.Column<long>(type: "INTEGER", nullable: true),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: true),
                    faults = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_received_events", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_received_events_event_hash",
                table: "received_events",
                column: "event_hash");

            migrationBuilder.CreateIndex(
                name: "ix_received_events_applied",
                table: "received_events",
                column: "event_hash",
                unique: true,
                filter: "delivery_number IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "received_events");
        }
    }
}
