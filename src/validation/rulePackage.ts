/** Version of the rules, printed on every form: more findings is a minor release, fewer a patch. */
export const rulePackageVersion = "0.1.0";
