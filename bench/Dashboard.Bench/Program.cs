using BenchmarkDotNet.Running;
using Dashboard.Bench;

BenchmarkSwitcher.FromAssembly(typeof(ViewBenchmarks).Assembly).Run(args);
