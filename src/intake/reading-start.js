// A worker thread does not inherit the loader that lets the main thread read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./reading-worker.ts');
