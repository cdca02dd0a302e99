// A server of its own process that answers slowly or never, to be told to stop.
import express from "express";
import { listen } from "~/platform/listen";

const app = express();
app.get("/slow", (_request, response) => {
  process.stdout.write("asked\n");
  setTimeout(() => response.send("done"), 1_000);
});
app.get("/never", () => process.stdout.write("asked\n"));
listen(app);
