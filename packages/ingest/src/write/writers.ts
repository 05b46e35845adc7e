import type { Format } from '@gegenlesen/bitext';
import { poWriter } from '../bilingual/write-po.ts';
import { xliffWriter } from '../bilingual/write-xliff.ts';
import { androidWriter } from '../catalogues/android/write-android.ts';
import { appleWriter } from '../catalogues/apple/write-apple.ts';
import { fluentWriter } from '../catalogues/fluent/write-fluent.ts';
import { jsonWriter } from '../catalogues/json/write-json.ts';
import { propertiesWriter } from '../catalogues/properties/write-properties.ts';
import { resxWriter } from '../catalogues/resx/write-resx.ts';
import { xmlText } from '../catalogues/xml/write-xml.ts';
import { yamlWriter } from '../catalogues/yaml/write-yaml.ts';
import type { Writer } from './writer.ts';

const asTyped: Writer = { escape: (typed) => typed };

const inMarkup: Writer = { escape: (typed, { document }) => xmlText(typed, false, document) };

/** How each format writes what somebody typed. */
export const writers: Readonly<Record<Format, Writer>> = {
  text: asTyped,
  lines: asTyped,
  markdown: { escape: (typed) => typed.replace(/[\\`*_[\]<>|]|&(?=#?\w+;)/g, '\\$&') },
  html: inMarkup,
  docx: inMarkup,
  odt: inMarkup,
  epub: inMarkup,
  json: jsonWriter,
  yaml: yamlWriter,
  properties: propertiesWriter,
  apple: appleWriter,
  android: androidWriter,
  resx: resxWriter,
  fluent: fluentWriter,
  po: poWriter,
  xliff: xliffWriter,
};
