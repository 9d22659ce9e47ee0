using System.CommandLine;
using Dashboard.Server.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Commands;

/// <summary>The folder of datasets, as the server finds it.</summary>
internal static class DatasetsFolder
{
    /// <summary>The option that names another.</summary>
    public static Option<string?> Option() =>
        new("--datasets") { Description = "Folder that holds the dataset folders; default: that of the server" };

    /// <summary>The folder given, else that of the settings.</summary>
    public static string Of(string? given)
    {
        if (given is not null)
            return Path.GetFullPath(given);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        var options = builder.Configuration.GetSection(DashboardOptions.Section).Get<DashboardOptions>() ?? new DashboardOptions();
        new DataLocation(builder.Environment).PostConfigure(Options.DefaultName, options);
        return options.Datasets ?? Path.Combine(Directory.GetCurrentDirectory(), "data");
    }
}
