/** Modules that the build makes from `rules/` (src/cli/rules-plugin.ts). */
declare module 'virtual:rules' {
  export const bundledRules: () => import('./ruleset.ts').BundledRules;
}
declare module 'virtual:law' {
  export const prohibitions: () => readonly import('./ruleset.ts').ShippedProhibition[];
}
declare module 'virtual:adapters' {
  export const adapters: readonly import('./adapter.ts').Adapter[];
}
