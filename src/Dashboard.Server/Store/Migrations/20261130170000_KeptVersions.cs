using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Server.Store.Migrations
{
    /// <inheritdoc />
    public partial class KeptVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "by",
                table: "versions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "start");

            migrationBuilder.AddColumn<int>(
                name: "changed_since",
                table: "versions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "changes",
                table: "versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_marked",
                table: "versions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "removed",
                columns: table => new
                {
                    entity = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: true),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_removed", x => new { x.version_id, x.entity, x.id });
                    table.ForeignKey(
                        name: "FK_removed_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "removed");

            migrationBuilder.DropColumn(
                name: "by",
                table: "versions");

            migrationBuilder.DropColumn(
                name: "changed_since",
                table: "versions");

            migrationBuilder.DropColumn(
                name: "changes",
                table: "versions");

            migrationBuilder.DropColumn(
                name: "is_marked",
                table: "versions");
        }
    }
}
