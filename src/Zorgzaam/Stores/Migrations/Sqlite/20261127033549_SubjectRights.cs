using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SubjectRights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "doubt_messages",
                columns: table => new
                {
                    doubt_id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    event_id = table.Column<string>(type: "TEXT", nullable: false),
                    sent_micros = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_doubt_messages", x => x.doubt_id);
                });

            migrationBuilder.CreateTable(
                name: "misuse_ends",
                columns: table => new
                {
                    report_id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    ended_micros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_misuse_ends", x => x.report_id);
                });

            migrationBuilder.CreateTable(
                name: "misuse_reports",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    since_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    reported_micros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_misuse_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "misused_acts",
                columns: table => new
                {
                    report_id = table.Column<long>(type: "INTEGER", nullable: false),
                    trace_id = table.Column<string>(type: "TEXT", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    is_repaired = table.Column<bool>(type: "INTEGER", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    judged_micros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_misused_acts", x => new { x.report_id, x.trace_id });
                });

            migrationBuilder.CreateTable(
                name: "subject_decisions",
                columns: table => new
                {
                    request_id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    is_granted = table.Column<bool>(type: "INTEGER", nullable: false),
                    ground_id = table.Column<string>(type: "TEXT", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    decided_micros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subject_decisions", x => x.request_id);
                });

            migrationBuilder.CreateTable(
                name: "subject_limits",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    from_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    until_micros = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subject_limits", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subject_request_ends",
                columns: table => new
                {
                    request_id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: true),
                    ended_micros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subject_request_ends", x => x.request_id);
                });

            migrationBuilder.CreateTable(
                name: "subject_requests",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    asked_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subject_requests", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_doubt_messages_waiting",
                table: "doubt_messages",
                column: "doubt_id",
                filter: "sent_micros IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_misuse_reports_object_id",
                table: "misuse_reports",
                column: "object_id");

            migrationBuilder.CreateIndex(
                name: "IX_subject_limits_object_id",
                table: "subject_limits",
                column: "object_id");

            migrationBuilder.CreateIndex(
                name: "ix_subject_limits_open",
                table: "subject_limits",
                columns: new[] { "object_id", "kind" },
                unique: true,
                filter: "until_micros IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_subject_requests_due_on",
                table: "subject_requests",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "IX_subject_requests_object_id",
                table: "subject_requests",
                column: "object_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "doubt_messages");

            migrationBuilder.DropTable(
                name: "misuse_ends");

            migrationBuilder.DropTable(
                name: "misuse_reports");

            migrationBuilder.DropTable(
                name: "misused_acts");

            migrationBuilder.DropTable(
                name: "subject_decisions");

            migrationBuilder.DropTable(
                name: "subject_limits");

            migrationBuilder.DropTable(
                name: "subject_request_ends");

            migrationBuilder.DropTable(
                name: "subject_requests");
        }
    }
}
