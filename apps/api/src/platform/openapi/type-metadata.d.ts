/** Made by apps/api/vite.config.ts from tools/openapi-metadata. */
declare module 'virtual:openapi-metadata' {
  const metadata: () => Promise<Record<string, unknown>>;
  export default metadata;
}
