import { removeLoadedDemo } from './demoData';

/** Removes what the set-up of this run has loaded. */
export default function globalTeardown(): void {
  removeLoadedDemo();
}
