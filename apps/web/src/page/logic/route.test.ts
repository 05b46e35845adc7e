import { expect, test } from 'vitest';
import { hashOf, type Route, routeOf } from './route.ts';

test.each<[string, Route]>([
  ['#/documents', { view: 'documents' }],
  ['#/documents/7', { view: 'document', id: '7', finding: null }],
  ['#/documents/a%2Fb/f1', { view: 'document', id: 'a/b', finding: 'f1' }],
  ['#/statistics', { view: 'statistics' }],
])('%s leads there and back', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test.each(['', '#', '#/', '#/nowhere', '#/documents/', '#/documents/%'])('%j leads to the documents', (hash) => {
  expect(routeOf(hash)).toEqual({ view: 'documents' });
});
