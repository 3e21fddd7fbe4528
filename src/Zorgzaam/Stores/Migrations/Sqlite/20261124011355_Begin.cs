using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "committed_parts",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    committed_micros = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_committed_parts", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "delivered_groups",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    group_name = table.Column<string>(type: "TEXT", nullable: false),
                    attributes = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: false),
                    delivery_number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivered_groups", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    delivery_id = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    purpose_id = table.Column<string>(type: "TEXT", nullable: false),
                    started_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    touched_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    completed_micros = table.Column<long>(type: "INTEGER", nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "journal",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    event_id = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    time_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: true),
                    data = table.Column<string>(type: "TEXT", nullable: false),
                    trace_id = table.Column<string>(type: "TEXT", nullable: false),
                    span_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_sequences",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    last_taken = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_sequences", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "objects",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    delivery_number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objects", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "part_contents",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_part_contents", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "person_index",
                columns: table => new
                {
                    object_id = table.Column<long>(type: "INTEGER", nullable: false),
                    delivery_number = table.Column<long>(type: "INTEGER", nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    postcode = table.Column<string>(type: "TEXT", nullable: true),
                    municipality = table.Column<string>(type: "TEXT", nullable: true),
                    household_type = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_index", x => new { x.object_id, x.delivery_number });
                });

            migrationBuilder.CreateTable(
                name: "processing_log",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    trace_id = table.Column<string>(type: "TEXT", nullable: false),
                    span_id = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    activity_id = table.Column<string>(type: "TEXT", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    actor_role = table.Column<string>(type: "TEXT", nullable: false),
                    case_reference = table.Column<string>(type: "TEXT", nullable: true),
                    started_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    attributes = table.Column<string>(type: "TEXT", nullable: false),
                    subject_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_processing_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "processing_log_subjects",
                columns: table => new
                {
                    subject = table.Column<long>(type: "INTEGER", nullable: false),
                    record_id = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_processing_log_subjects", x => new { x.subject, x.record_id });
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    person = table.Column<long>(type: "INTEGER", nullable: false),
                    law = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: true),
                    detail = table.Column<string>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: false),
                    opened_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_micros = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "sweep_runs",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    legal_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    profile = table.Column<string>(type: "TEXT", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    known_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_micros = table.Column<long>(type: "INTEGER", nullable: false),
                    persons = table.Column<int>(type: "INTEGER", nullable: false),
                    parts = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sweep_runs", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_delivered_groups_delivery_number",
                table: "delivered_groups",
                column: "delivery_number");

            migrationBuilder.CreateIndex(
                name: "IX_delivered_groups_object_id_group_name_valid_from",
                table: "delivered_groups",
                columns: new[] { "object_id", "group_name", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_delivery_id",
                table: "deliveries",
                column: "delivery_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_journal_event_id",
                table: "journal",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_journal_type",
                table: "journal",
                column: "type");

            migrationBuilder.CreateIndex(
                name: "IX_objects_delivery_number",
                table: "objects",
                column: "delivery_number");

            migrationBuilder.CreateIndex(
                name: "IX_objects_type_key",
                table: "objects",
                columns: new[] { "type", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_index_birth_date",
                table: "person_index",
                column: "birth_date");

            migrationBuilder.CreateIndex(
                name: "IX_person_index_household_type",
                table: "person_index",
                column: "household_type");

            migrationBuilder.CreateIndex(
                name: "IX_person_index_municipality_postcode",
                table: "person_index",
                columns: new[] { "municipality", "postcode" });

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_trace_id",
                table: "processing_log",
                column: "trace_id");

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_subjects_record_id",
                table: "processing_log_subjects",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_person_law_closed_micros",
                table: "proposals",
                columns: new[] { "person", "law", "closed_micros" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "committed_parts");

            migrationBuilder.DropTable(
                name: "delivered_groups");

            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "number_sequences");

            migrationBuilder.DropTable(
                name: "objects");

            migrationBuilder.DropTable(
                name: "part_contents");

            migrationBuilder.DropTable(
                name: "person_index");

            migrationBuilder.DropTable(
                name: "processing_log");

            migrationBuilder.DropTable(
                name: "processing_log_subjects");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "sweep_runs");
        }
    }
}
