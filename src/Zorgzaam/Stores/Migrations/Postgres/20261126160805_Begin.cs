using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Zorgzaam.Stores.Migrations.Postgres
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
                    hash = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    committed_micros = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_committed_parts", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "delivered_groups",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    object_id = table.Column<long>(type: "bigint", nullable: false),
                    group_name = table.Column<string>(type: "text", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    delivery_number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivered_groups", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    delivery_id = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: false),
                    purpose_id = table.Column<string>(type: "text", nullable: false),
                    started_micros = table.Column<long>(type: "bigint", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    touched_micros = table.Column<long>(type: "bigint", nullable: false),
                    completed_micros = table.Column<long>(type: "bigint", nullable: true),
                    content_hash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "journal",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    event_id = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    time_micros = table.Column<long>(type: "bigint", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: true),
                    data = table.Column<string>(type: "text", nullable: true),
                    @sealed = table.Column<string>(name: "sealed", type: "text", nullable: true),
                    trace_id = table.Column<string>(type: "text", nullable: false),
                    span_id = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => x.id);
                });

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

            migrationBuilder.CreateTable(
                name: "number_sequences",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    last_taken = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_sequences", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "objects",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    key_hash = table.Column<string>(type: "text", nullable: false),
                    sealed_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    delivery_number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objects", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "part_contents",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_part_contents", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "person_index",
                columns: table => new
                {
                    object_id = table.Column<long>(type: "bigint", nullable: false),
                    delivery_number = table.Column<long>(type: "bigint", nullable: false),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: true),
                    postcode = table.Column<string>(type: "text", nullable: true),
                    municipality = table.Column<string>(type: "text", nullable: true),
                    household_type = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_index", x => new { x.object_id, x.delivery_number });
                });

            migrationBuilder.CreateTable(
                name: "processing_log",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    trace_id = table.Column<string>(type: "text", nullable: false),
                    span_id = table.Column<string>(type: "text", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false),
                    activity_id = table.Column<string>(type: "text", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false),
                    actor_role = table.Column<string>(type: "text", nullable: false),
                    sealed_case = table.Column<string>(type: "text", nullable: true),
                    started_micros = table.Column<long>(type: "bigint", nullable: false),
                    ended_micros = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    attributes = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: true),
                    subject_list = table.Column<string>(type: "text", nullable: true),
                    subject_count = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_processing_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    person = table.Column<long>(type: "bigint", nullable: false),
                    law = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    detail = table.Column<string>(type: "text", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    opened_micros = table.Column<long>(type: "bigint", nullable: false),
                    closed_micros = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "subject_list_members",
                columns: table => new
                {
                    subject = table.Column<string>(type: "text", nullable: false),
                    list = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subject_list_members", x => new { x.subject, x.list });
                });

            migrationBuilder.CreateTable(
                name: "sweep_runs",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    legal_date = table.Column<DateOnly>(type: "date", nullable: false),
                    profile = table.Column<string>(type: "text", nullable: false),
                    fingerprint = table.Column<string>(type: "text", nullable: false),
                    known_micros = table.Column<long>(type: "bigint", nullable: false),
                    finished_micros = table.Column<long>(type: "bigint", nullable: false),
                    persons = table.Column<int>(type: "integer", nullable: false),
                    parts = table.Column<string>(type: "text", nullable: false),
                    totals = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sweep_runs", x => x.number);
                });

            migrationBuilder.InsertData(
                table: "log_state",
                columns: new[] { "id", "size" },
                values: new object[] { 1, 0L });

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
                name: "IX_journal_position",
                table: "journal",
                column: "position");

            migrationBuilder.CreateIndex(
                name: "IX_journal_type",
                table: "journal",
                column: "type");

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

            migrationBuilder.CreateIndex(
                name: "IX_objects_delivery_number",
                table: "objects",
                column: "delivery_number");

            migrationBuilder.CreateIndex(
                name: "IX_objects_type_key_hash",
                table: "objects",
                columns: new[] { "type", "key_hash" },
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
                name: "IX_processing_log_position",
                table: "processing_log",
                column: "position");

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_subject",
                table: "processing_log",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_subject_list",
                table: "processing_log",
                column: "subject_list");

            migrationBuilder.CreateIndex(
                name: "IX_processing_log_trace_id",
                table: "processing_log",
                column: "trace_id");

            migrationBuilder.CreateIndex(
                name: "ix_processing_log_waiting",
                table: "processing_log",
                column: "id",
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_person_law_closed_micros",
                table: "proposals",
                columns: new[] { "person", "law", "closed_micros" });

            migrationBuilder.CreateIndex(
                name: "IX_subject_list_members_list",
                table: "subject_list_members",
                column: "list");
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
                name: "log_checkpoints");

            migrationBuilder.DropTable(
                name: "log_leaves");

            migrationBuilder.DropTable(
                name: "log_nodes");

            migrationBuilder.DropTable(
                name: "log_state");

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
                name: "proposals");

            migrationBuilder.DropTable(
                name: "subject_list_members");

            migrationBuilder.DropTable(
                name: "sweep_runs");
        }
    }
}
