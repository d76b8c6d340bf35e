// Heft generates exact types under temp/sass-ts; this lets tsc and eslint run before the first build.
declare module '*.module.scss' {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}
