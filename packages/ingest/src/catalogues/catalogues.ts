import type { CatalogueFormat } from '@gegenlesen/bitext';
import type { ReadCatalogue } from './entry.ts';

/** How to read each catalogue. Loaded when a file needs it. */
export const catalogueReaders: Readonly<Record<CatalogueFormat, () => Promise<ReadCatalogue>>> = {
  android: async () => (await import('./android/read-android.ts')).readAndroid,
  apple: async () => (await import('./apple/read-apple.ts')).readApple,
  fluent: async () => (await import('./fluent/read-fluent.ts')).readFluent,
  json: async () => (await import('./json/read-json.ts')).readJson,
  properties: async () => (await import('./properties/read-properties.ts')).readProperties,
  resx: async () => (await import('./resx/read-resx.ts')).readResx,
  yaml: async () => (await import('./yaml/read-yaml.ts')).readYaml,
};
