/// <reference path="../../src/webparts/styleModules.d.ts" />
/// <reference path="../../src/webparts/agreements/loc/strings.d.ts" />
