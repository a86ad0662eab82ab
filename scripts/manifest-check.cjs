/**
 * Checks an add-in manifest without the network, since Microsoft's validator asks a service:
 * `node scripts/manifest-check.cjs dist/addin` reads manifest.xml and the files that it names in that folder.
 */
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { SaxesParser } = require("saxes");

/** Order of the children under each element, as Microsoft's page "manifest element ordering" has it. */
const order = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description Requirements Hosts Resources",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata Namespace",
  CustomTab: "Group Label Tooltip",
  Group: "Label Icon Control",
  Control: "Label ToolTip Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "Images Urls ShortStrings LongStrings",
};

const hostNames = new Set(["Workbook"]);
const setNames = new Set([
  "SharedRuntime",
  "ExcelApi",
  "CustomFunctionsRuntime",
  "RibbonApi",
  "AddinCommands",
]);
const shortest = { ShortStrings: 125, LongStrings: 250 };

/** The document as plain elements `{name, attributes, children, text, parent}`; throws where it is not well-formed. */
function parse(text) {
  const root = { name: "", attributes: {}, children: [], text: "", parent: null };
  let current = root;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local, attributes }) => {
    const plain = Object.fromEntries(Object.values(attributes).map(({ local: key, value }) => [key, value]));
    const element = { name: local, attributes: plain, children: [], text: "", parent: current };
    current.children.push(element);
    current = element;
  });
  parser.on("text", (part) => {
    current.text += part;
  });
  parser.on("closetag", () => {
    current = current.parent;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return root.children[0];
}

const descendants = (element) => element.children.flatMap((child) => [child, ...descendants(child)]);
const named = (elements, name) => elements.filter((element) => element.name === name);
const childText = (element, name) => named(element.children, name)[0]?.text.trim() ?? "";

function pathOf(element) {
  return element.parent?.name ? `${pathOf(element.parent)}/${element.name}` : element.name;
}

function orderFaults(element) {
  const key = Object.keys(order)
    .filter((tail) => `/${pathOf(element)}`.endsWith(`/${tail}`))
    .sort((one, other) => other.length - one.length)[0];
  if (!key) return [];
  const wanted = order[key].split(" ");
  const places = element.children.map(({ name }) => wanted.indexOf(name));
  const unknown = element.children.filter((_child, index) => places[index] < 0);
  const sorted = places.every((place, index) => index === 0 || places[index - 1] <= place);
  return [
    ...unknown.map(({ name }) => `${pathOf(element)} has no child ${name}`),
    ...(sorted ? [] : [`${pathOf(element)} has its children out of order`]),
  ];
}

function headFaults(root) {
  const id = childText(root, "Id");
  const version = childText(root, "Version");
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`Id is no GUID: ${id}`]),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(version) ? [] : [`Version is not of the form a.b.c.d: ${version}`]),
  ];
}

/** Every resid is an id of the resources, every id is used, none longer than 32. */
function resourceFaults(elements) {
  const inResources = (element) => /\/Resources\//.test(`${pathOf(element)}/`);
  const ids = elements.filter(inResources).flatMap(({ attributes }) => attributes.id ?? []);
  const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} is not among the resources`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is named twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource ${id} is longer than 32`),
  ];
}

const values = ({ attributes }) =>
  [attributes.DefaultValue, attributes.Value].filter((value) => value !== undefined);

function stringFaults(elements) {
  return Object.entries(shortest).flatMap(([group, limit]) =>
    elements
      .filter((element) => pathOf(element).includes(`/${group}/`))
      .flatMap(values)
      .filter((value) => value.length > limit)
      .map((value) => `${group}: longer than ${limit}: ${value}`),
  );
}

/** Each text has its Chinese words. */
function localeFaults(elements) {
  return [...named(elements, "String"), ...named(elements, "DisplayName"), ...named(elements, "Description")]
    .filter(({ attributes }) => attributes.DefaultValue !== undefined)
    .filter(
      (element) =>
        !named(element.children, "Override").some(({ attributes }) => attributes.Locale === "zh-CN"),
    )
    .map((element) => `${pathOf(element)} ${element.attributes.id ?? ""} has no zh-CN words`);
}

const urlsOf = (elements) => [
  ...elements.flatMap(values).filter((value) => /^[a-z]+:\/\//i.test(value)),
  ...named(elements, "AppDomain").map(({ text }) => text.trim()),
];

function urlFaults(urls) {
  const origins = new Set(urls.map((url) => /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0]));
  return [
    ...urls.filter((url) => !url.startsWith("https://")).map((url) => `not https: ${url}`),
    ...(origins.size > 1 ? [`more than one origin: ${[...origins].join(", ")}`] : []),
  ];
}

/** Folder of the manifest's addresses: what stands before the pane's page. */
const baseOf = (urls) =>
  urls.find((url) => url.endsWith("/taskpane.html"))?.replace(/taskpane\.html$/, "") ?? "";

function fileFaults(urls, folder) {
  const base = baseOf(urls);
  return [...new Set(urls)]
    .filter((url) => url.startsWith(base) && url.length > base.length)
    .map((url) => url.slice(base.length))
    .filter((file) => !existsSync(path.join(folder, file)))
    .map((file) => `no file ${file}`);
}

/** Pixels of a PNG: width and height stand at bytes 16 and 20 of the file. */
function pngSize(file) {
  const bytes = readFileSync(file);
  return bytes.toString("latin1", 1, 4) === "PNG" ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
}

function iconFaults(elements, folder, base) {
  const address = (resid) => named(elements, "Image").find(({ attributes }) => attributes.id === resid);
  const asked = [
    ...named(elements, "Image")
      .filter(({ attributes }) => attributes.resid !== undefined)
      .map(({ attributes }) => [address(attributes.resid)?.attributes.DefaultValue, Number(attributes.size)]),
    ...named(elements, "IconUrl").map(({ attributes }) => [attributes.DefaultValue, 32]),
    ...named(elements, "HighResolutionIconUrl").map(({ attributes }) => [attributes.DefaultValue, 64]),
  ];
  return asked.flatMap(([url = "", size]) => {
    const file = path.join(folder, url.slice(base.length));
    if (!existsSync(file)) return [];
    const [width, height] = pngSize(file);
    return width === size && height === size ? [] : [`${url} is ${width}×${height}, not ${size}×${size}`];
  });
}

function iconSetFaults(elements) {
  return named(elements, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes.size).join(" ");
    return sizes === "16 32 80" ? [] : [`${pathOf(icon)} has sizes ${sizes}, not 16 32 80`];
  });
}

function nameFaults(elements) {
  const hosts = named(elements, "Host").map(({ attributes }) => attributes.Name ?? attributes.type);
  const sets = named(elements, "Set").map(({ attributes }) => attributes.Name);
  const buttons = named(elements, "Control").map(({ attributes }) => attributes.id);
  return [
    ...hosts.filter((name) => !hostNames.has(name)).map((name) => `unknown host ${name}`),
    ...sets.filter((name) => !setNames.has(name)).map((name) => `unknown requirement set ${name}`),
    ...buttons.filter((id, index) => buttons.indexOf(id) !== index).map((id) => `two controls ${id}`),
  ];
}

/** All faults of a manifest, in plain sentences; `folder` holds the files that its addresses name. */
function manifestFaults(text, folder) {
  let root;
  try {
    root = parse(text);
  } catch (problem) {
    return [`not well-formed: ${problem.message}`];
  }
  const elements = [root, ...descendants(root)];
  const urls = urlsOf(elements);
  return [
    ...headFaults(root),
    ...elements.flatMap(orderFaults),
    ...resourceFaults(elements),
    ...stringFaults(elements),
    ...localeFaults(elements),
    ...urlFaults(urls),
    ...nameFaults(elements),
    ...iconSetFaults(elements),
    ...fileFaults(urls, folder),
    ...iconFaults(elements, folder, baseOf(urls)),
  ];
}

/** Function names of the ribbon's buttons. */
const buttonFunctions = (text) =>
  named(descendants(parse(text)), "FunctionName").map((element) => element.text.trim());

module.exports = { buttonFunctions, manifestFaults };

if (require.main === module) {
  const folder = process.argv[2] ?? "dist/addin";
  const faults = manifestFaults(readFileSync(path.join(folder, "manifest.xml"), "utf8"), folder);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
