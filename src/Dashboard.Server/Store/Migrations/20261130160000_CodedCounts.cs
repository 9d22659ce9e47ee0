using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Server.Store.Migrations
{
    /// <inheritdoc />
    public partial class CodedCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "coded_by",
                table: "events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "coded_killed",
                table: "events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "coded_killed_high",
                table: "events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "coded_killed_low",
                table: "events",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "coded_by",
                table: "events");

            migrationBuilder.DropColumn(
                name: "coded_killed",
                table: "events");

            migrationBuilder.DropColumn(
                name: "coded_killed_high",
                table: "events");

            migrationBuilder.DropColumn(
                name: "coded_killed_low",
                table: "events");
        }
    }
}
