// Reads exports with the libraries of others: node consumers.mjs LIBRARIES FILE…
// LIBRARIES is the folder that bin/consumers fills. Prints a line for each fault, then how many entities and objects were read.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [libraries, ...files] = process.argv.slice(2);
const library = createRequire(join(resolve(libraries), 'package.json'));
const load = (name) => import(pathToFileURL(library.resolve(name)).href);

let faults = 0;
let read = 0;
function fault(file, id, words) {
  faults++;
  console.log(`${basename(file)}: ${id}: ${words}`);
}

/** FollowTheMoney: the makers' model, which throws at a schema or property it does not have; it leaves the values to us. */
async function followTheMoney(file) {
  const { Model } = library('@opensanctions/followthemoney');
  const model = new Model(library('@opensanctions/followthemoney/dist/defaultModel.json'));
  const entities = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const raw = JSON.parse(line);
    try {
      if (entities.has(raw.id)) fault(file, raw.id, 'is there twice');
      entities.set(raw.id, model.getEntity(raw));
      read++;
    } catch (error) {
      fault(file, raw.id, error.message);
    }
  }
  for (const entity of entities.values()) entityFaults(entity, entities).forEach((words) => fault(file, entity.id, words));
}

function entityFaults(entity, entities) {
  const { schema } = entity;
  const words = [];
  if (schema.abstract || schema.deprecated || schema.hidden) words.push(`${schema} is not for use`);
  for (const parent of [schema, ...schema.getParents()].filter((one) => one.name !== 'Document')) {
    // A Document must have a fileName; the model does not ask it of an Article, which is no file.
    for (const name of parent.required) if (!entity.hasProperty(name)) words.push(`${name} is missing`);
  }
  if (!schema.isEdge && entity.getCaption() === schema.label) words.push('has no caption');
  for (const property of entity.getProperties()) {
    if (property.stub || property.deprecated) words.push(`${property} is not to be written`);
    for (const value of entity.getProperty(property)) {
      const wrong = valueFault(property, value, entities);
      if (wrong) words.push(`${property}: ${wrong}: ${String(value).slice(0, 60)}`);
    }
  }
  return words;
}

/** What the model's descriptions of its types ask of a value. */
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d)?)?)?)?)?$/;

function valueFault(property, value, entities) {
  const { type } = property;
  const longest = property.maxLength || type.maxLength;
  if (typeof value !== 'string') return 'is no string';
  if (longest && [...value].length > longest) return `is longer than ${longest}`;
  if (type.values.size && !type.values.has(value)) return `is no ${type}`;
  if (type.name === 'date' && !DATE.test(value)) return 'is no date';
  if (type.name === 'url' && !(URL.canParse(value) && /^(https?|ftp|mailto):/.test(value))) return 'is no url';
  if (type.isEntity) {
    const other = entities.get(value);
    if (!other) return 'is no entity of the file';
    if (!other.schema.isA(property.range)) return `is no ${property.range}`;
  }
  return null;
}

/** STIX: what MITRE's reader of STIX 2.1 asks of the common properties of every object, and all it asks of an identity. */
async function stix(file) {
  const attack = await load('@mitre-attack/attack-data-model');
  // Left out: its lists of types are those of ATT&CK, and its confidence ends at 99, the standard's (section 3.2) at 100.
  const common = attack.stixDomainObjectSchema.omit({ type: true, id: true, confidence: true }).loose();
  const identity = attack.identitySchema.omit({ x_mitre_attack_spec_version: true, object_marking_refs: true }).strict();
  const bundle = JSON.parse(readFileSync(file, 'utf8'));
  const known = new Set(bundle.objects.map((object) => object.id));
  const check = (schema, value, id) => {
    const { success, error } = schema.safeParse(value);
    if (!success) error.issues.forEach((issue) => fault(file, id, `${issue.path.join('.')}: ${issue.message}`));
  };
  check(attack.createStixIdValidator('bundle'), bundle.id, bundle.id);
  if (known.size < bundle.objects.length) fault(file, bundle.id, 'has an object twice');
  for (const object of bundle.objects) {
    read++;
    check(object.type === 'identity' ? identity : common, object, object.id);
    if (!object.id.startsWith(`${object.type}--`)) fault(file, object.id, `is the id of no ${object.type}`);
    check(attack.stixIdentifierSchema, object.id.replace(object.type, 'identity'), object.id);
    for (const name of ['created_by_ref', 'object_refs', 'source_ref', 'target_ref']) {
      for (const id of [object[name] ?? []].flat()) {
        if (!known.has(id)) fault(file, object.id, `${name}: is no object of the bundle: ${id}`);
      }
    }
  }
}

for (const file of files) await (file.endsWith('.jsonl') ? followTheMoney : stix)(file);
console.log(`${read} read, ${faults} faults`);
