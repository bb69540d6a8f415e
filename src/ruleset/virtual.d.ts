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
declare module 'virtual:regions' {
  /** Names by code: provinces first, then regencies and cities. */
  export const regionNames: () => Readonly<Record<string, string>>;
}
declare module 'virtual:handbook' {
  /** Large: for pages that load late. */
  export const handbook: () => import('./handbook.ts').Handbook;
}
declare module 'virtual:channels' {
  export const channelsFile: () => import('./help.ts').ChannelsFile;
}
declare module 'virtual:writing' {
  export const writing: import('./writing-file.ts').WritingData;
}
declare module 'virtual:licences' {
  /** Libraries inside the package, by name. */
  export const licences: () => readonly import('../cli/licences.ts').Licence[];
}
declare module 'virtual:build' {
  export const build: import('../cli/build-hashes.ts').BuildHashes;
}
