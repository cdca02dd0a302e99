// The last lines before the server's own: where it is, and who one can be.
import { existsSync, readFileSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";
import { runTypeScript } from "./database.mjs";
import { say } from "./terminal.mjs";

export async function greet({ port, demo }) {
  say();
  say(`  Clusterplan is ready: ${process.env.ORIGIN || `http://localhost:${port}`}`);
  say();
  if (demo) sayPersonas();
  else say(await firstAdministrator());
  say("  Stop with Ctrl-C.");
}

function sayPersonas() {
  const file = inCheckout("prisma", "demo", "personas.json");
  if (!existsSync(file)) return;
  const personas = JSON.parse(readFileSync(file, "utf8"));
  const widthOf = (key) => Math.max(...personas.map((persona) => persona[key].length));
  const widths = { role: widthOf("role"), login: widthOf("login"), password: widthOf("password") };
  say("  Log in as one of the demo's people:");
  for (const { name, role, login, password, what } of personas) {
    const columns = [
      role.padEnd(widths.role),
      login.padEnd(widths.login),
      password.padEnd(widths.password),
    ];
    say(`    ${columns.join("  ")}  ${name}: ${what}`);
  }
  say();
}

function firstAdministrator() {
  return runTypeScript(
    "prisma/first-administrator.ts",
    [],
    "The link for the first administrator could not be made.",
  );
}
