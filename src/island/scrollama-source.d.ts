/** Its own source, which bundles smaller than what its package names as its entry; the types are the same. */
declare module "scrollama/src/entry.js" {
  export { default } from "scrollama";
}
