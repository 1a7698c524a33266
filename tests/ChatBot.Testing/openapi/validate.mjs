// Checks recorded requests against Discord's own OpenAPI description, closed: no member that it does not name.
// usage: node validate.mjs OPENAPI.json REQUESTS.jsonl    each line {"method", "path", "body"}; exit 1 if any is refused
import fs from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [specFile, requestsFile] = process.argv.slice(2);
const spec = JSON.parse(fs.readFileSync(specFile, "utf8"));

// Where the file is known to be wrong: permissions are a string of digits, and so are the ids of attachments.
const digits = { type: ["string", "null"], pattern: "^[0-9]+$" };
const visit = (node, inAllOf) => {
  if (Array.isArray(node)) return node.forEach((item) => visit(item, false));
  if (node === null || typeof node !== "object") return;
  delete node.discriminator;
  if (node.properties) {
    if (node.properties.default_member_permissions) node.properties.default_member_permissions = digits;
    if (!inAllOf && node.additionalProperties === undefined) node.additionalProperties = false;
  }
  for (const [key, value] of Object.entries(node))
    if (key === "allOf") value.forEach((item) => visit(item, true));
    else visit(value, false);
};
visit(spec.components.schemas, false);
if (spec.components.schemas.MessageAttachmentRequest?.properties?.id) spec.components.schemas.MessageAttachmentRequest.properties.id = digits;

const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const format of ["int32", "int64", "double", "snowflake", "nonce", "uri", "date-time"]) ajv.addFormat(format, true);
ajv.addSchema({ $id: "spec", components: spec.components });

const routes = Object.entries(spec.paths).map(([template, operations]) => ({
  operations,
  fixed: template.split("/").filter((part) => !part.startsWith("{")).length,
  form: new RegExp("^" + template.replace(/[.@]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+") + "$"),
}));
const local = (schema) => JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"spec#/components'));
const compiled = new Map();

let refused = 0;
let checked = 0;
for (const line of fs.readFileSync(requestsFile, "utf8").split("\n").filter(Boolean)) {
  const { method, path, body } = JSON.parse(line);
  // Of several templates that fit (@original, {message_id}) the most definite is meant.
  const route = routes.filter((r) => r.form.test(path) && r.operations[method.toLowerCase()]).sort((a, b) => b.fixed - a.fixed)[0];
  const schema = route?.operations[method.toLowerCase()].requestBody?.content?.["application/json"]?.schema;
  if (!schema) {
    console.log(`${method} ${path}: no such request in the description`);
    refused++;
    continue;
  }
  if (!compiled.has(schema)) compiled.set(schema, ajv.compile(local(schema)));
  const validate = compiled.get(schema);
  checked++;
  if (validate(body)) continue;
  refused++;
  const reasons = validate.errors.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  console.log(`${method} ${path}: ${[...new Set(reasons)].slice(0, 12).join("; ")}\n  ${JSON.stringify(body).slice(0, 400)}`);
}
console.log(`${checked} checked, ${refused} refused`);
process.exit(refused ? 1 : 0);
