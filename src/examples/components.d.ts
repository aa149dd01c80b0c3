/* For compilers that do not read templates themselves: `npm run check` does, and holds examples against the properties there. */
declare module '*.astro' {
  const component: (props: object) => unknown;
  // biome-ignore lint/style/noDefaultExport: so does Astro export components.
  export default component;
}
