/** Loads a TypeScript file so that the condition whose number stands in GREENCHECK_MUTANT is turned round. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const typescript = require("typescript");

const { SyntaxKind } = typescript;
/** Part of what is cached by: another way of turning makes another file. */
const ownText = readFileSync(__filename);
const predicates = new Set(["filter", "some", "every", "find", "findIndex"]);
const logical = new Set([SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken]);

const isLogical = (node) => typescript.isBinaryExpression(node) && logical.has(node.operatorToken.kind);

/** The body of (x) => … given to filter, some and their like. */
const isPredicate = (node) =>
  typescript.isArrowFunction(node.parent) &&
  node.parent.body === node &&
  !typescript.isBlock(node) &&
  typescript.isCallExpression(node.parent.parent) &&
  typescript.isPropertyAccessExpression(node.parent.parent.expression) &&
  predicates.has(node.parent.parent.expression.name.text);

/** Whether a node decides something; of a and b in `a && b` each does, and not the whole. */
function decides(node) {
  const { parent } = node;
  if (parent === undefined || isLogical(node)) return false;
  if (isLogical(parent)) return parent.left === node || parent.right === node;
  if (typescript.isIfStatement(parent)) return parent.expression === node;
  if (typescript.isConditionalExpression(parent)) return parent.condition === node;
  return typescript.isExpression(node) && isPredicate(node);
}

function parse(source) {
  const file = typescript.createSourceFile("rule.ts", source, typescript.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node, owner) => {
    const own = typescript.isFunctionDeclaration(node) || typescript.isVariableStatement(node) ? node : owner;
    if (decides(node)) found.push({ node, owner: own });
    typescript.forEachChild(node, (child) => visit(child, own.parent === file ? own : owner));
  };
  visit(file, file);
  return { file, found };
}

/** Every condition of a source: its number, line, text, and the top-level declaration that it belongs to. */
function conditionsOf(source) {
  const { file, found } = parse(source);
  return found.map(({ node, owner }, index) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const text = node.getText(file).replace(/\s+/g, " ").slice(0, 90);
    return { index, line: line + 1, text, owner: owner.pos };
  });
}

/** Each condition c as (number asked for ? !(c) : (c)). */
function switchable(source) {
  const { file, found } = parse(source);
  const marks = found.map(({ node }, index) => ({ start: node.getStart(file), end: node.getEnd(), index }));
  const render = (start, end, within) => {
    let text = "";
    let at = start;
    for (const mark of within) {
      if (mark.start < at) continue;
      const inner = within.filter(
        (other) => other !== mark && other.start >= mark.start && other.end <= mark.end,
      );
      const body = render(mark.start, mark.end, inner);
      text += `${source.slice(at, mark.start)}__turned(${mark.index}, (${body}))`;
      at = mark.end;
    }
    return text + source.slice(at, end);
  };
  const turned =
    "const __turned = (index, value) =>\n" +
    "  process.env.GREENCHECK_MUTANT === String(index) ? !value : value;\n";
  return turned + render(0, source.length, marks);
}

module.exports = {
  conditionsOf,
  getCacheKey: (source) => createHash("sha256").update(ownText).update(source).digest("hex"),
  process: (source, fileName) => ({
    code: typescript.transpileModule(switchable(source), {
      fileName,
      compilerOptions: {
        module: typescript.ModuleKind.CommonJS,
        target: typescript.ScriptTarget.ES2022,
        esModuleInterop: true,
      },
    }).outputText,
  }),
};
