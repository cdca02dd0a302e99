// Loaded into the server by `npm start`: a parent killed with -9 closes this channel,
// and a server left behind would keep the port.
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
