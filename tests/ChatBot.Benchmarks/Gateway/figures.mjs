// The figures of one report of fake-server.mjs, in a few lines. usage: … | node figures.mjs NAME
import fs from "node:fs";

const name = process.argv[2];
const report = JSON.parse(fs.readFileSync(0, "utf8"));
if (report.error) {
  console.log(`${name}: ${report.error}`);
  process.exit(1);
}
console.log(`${name.padEnd(10)} ready after ${report.client_ready_after_ms} ms`);
for (const phase of ["sequential", "rate"]) {
  const figures = report[phase];
  if (!figures) continue;
  const { ack_ms: ack, client } = figures;
  console.log(
    `${name.padEnd(10)} ${phase.padEnd(10)} p50 ${ack?.p50} p95 ${ack?.p95} p99 ${ack?.p99} ms  sent ${figures.sent} missed ${figures.missed} late ${figures.late}` +
      `  cpu ${client?.cpu_ms} ms  rss ${client?.rss_mib} MiB` + (figures.connection_drops ? `  drops ${figures.connection_drops}` : ""),
  );
}
const { identifies, resumes, duplicateCallbacks, unknownInteraction } = report.protocol;
console.log(`${name.padEnd(10)} identifies ${identifies} resumes ${resumes} answered twice ${duplicateCallbacks} unknown ${unknownInteraction}`);
