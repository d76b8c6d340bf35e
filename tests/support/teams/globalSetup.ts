import { loadDemoOnce } from '../browser/demoData';

/** Loads the demo once, before all tests in the Playground. */
export default function globalSetup(): Promise<void> {
  return loadDemoOnce();
}
