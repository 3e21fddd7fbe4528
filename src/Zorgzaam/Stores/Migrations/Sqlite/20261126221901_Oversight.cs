using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Oversight : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "log_answers",
                columns: table => new
                {
                    question_id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    answered_micros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_answers", x => x.question_id);
                });

            migrationBuilder.CreateTable(
                name: "log_questions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    trace_id = table.Column<string>(type: "TEXT", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "BLOB", nullable: false),
                    asked_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_questions", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_activity_id_started_micros",
                table: "processing_log",
                columns: new[] { "activity_id", "started_micros" });

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_actor_id_started_micros",
                table: "processing_log",
                columns: new[] { "actor_id", "started_micros" });

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_actor_role_started_micros_actor_id",
                table: "processing_log",
                columns: new[] { "actor_role", "started_micros", "actor_id" });

            migrationBuilder.CreateIndex(
                name: "ix_processing_log_refused",
                table: "processing_log",
                column: "started_micros",
                filter: "status = 'refused'");

            migrationBuilder.CreateIndex(
                name: "IX_log_questions_due_on",
                table: "log_questions",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "IX_log_questions_object_id_trace_id",
                table: "log_questions",
                columns: new[] { "object_id", "trace_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "log_answers");

            migrationBuilder.DropTable(
                name: "log_questions");

            migrationBuilder.DropIndex(
                name: "IX_processing_log_activity_id_started_micros",
                table: "processing_log");

            migrationBuilder.DropIndex(
                name: "IX_processing_log_actor_id_started_micros",
                table: "processing_log");

            migrationBuilder.DropIndex(
                name: "IX_processing_log_actor_role_started_micros_actor_id",
                table: "processing_log");

            migrationBuilder.DropIndex(
                name: "ix_processing_log_refused",
                table: "processing_log");
        }
    }
}
