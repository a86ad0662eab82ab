import { buildTemplate } from "./build";
import type { TemplateDeclaration } from "./declaration";
import { layoutOf } from "./layout";
import { formModel, type FormModel } from "./model";
import type { TemplateDefinition, TemplateLayout } from "./types";

/** Computes once, when first asked: listing the templates costs nothing. */
function lazily<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: compute() }).value;
}

/** A template from its declaration; a third one costs its declaration and a line in the registry. */
export function defineTemplate(declaration: TemplateDeclaration): TemplateDefinition {
  const model = lazily((): FormModel => formModel(declaration));
  const layout = lazily((): TemplateLayout => layoutOf(model()));
  const { id, version, title, summary, aliases, minutes } = declaration;
  return {
    ...{ id, version, title, summary, aliases, minutes },
    get documents() {
      return model().documents.map((document) => document.id);
    },
    get layout() {
      return layout();
    },
    layoutOn: (sheet) => ({ ...layout(), sheet }),
    build: (data, options) => buildTemplate(model(), data, options),
  };
}
