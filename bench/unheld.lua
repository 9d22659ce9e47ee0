-- Pages that no cache holds: each request has a box of its own.
function init(args)
  path = args[1]
  math.randomseed(os.time())
end

function request()
  local west, south = 46 + math.random() * 20, 40 + math.random() * 8
  return wrk.format("GET", string.format("%s?bbox=%.3f,%.3f,%.3f,%.3f", path, west, south, west + 5 + math.random() * 15, south + 2 + math.random() * 6), { ["Accept"] = "text/html" })
end


function done(summary, latency, requests)
  print(string.format("%d requests, %d not 2xx or 3xx, %d timed out; p50 %.0f, p99 %.0f ms", summary.requests, summary.errors.status, summary.errors.timeout, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
