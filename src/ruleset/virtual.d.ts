/** Modules that the build makes from `rules/` (src/cli/rules-plugin.ts). */
declare module 'virtual:rules' {
  export const bundledRules: () => import('./ruleset.ts').BundledRules;
}
declare module 'virtual:law' {
  export const prohibitions: () => readonly import('./ruleset.ts').ShippedProhibition[];
}
declare module 'virtual:sites' {
  export const sites: readonly import('./site.ts').Site[];
}
