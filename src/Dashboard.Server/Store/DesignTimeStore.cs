using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Dashboard.Server.Store;

/// <summary>For <c>dotnet ef migrations add</c>, which needs the model but no database.</summary>
internal sealed class DesignTimeStore : IDesignTimeDbContextFactory<DashboardStore>
{
    public DashboardStore CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<DashboardStore>().UseSqlite("Data Source=design-time.db").Options);
}
