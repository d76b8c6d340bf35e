/// <reference path="../../src/webparts/styleModules.d.ts" />
/// <reference path="../../src/webparts/actionPlan/loc/strings.d.ts" />
/// <reference path="../../src/webparts/shared/loc/strings.d.ts" />
/// <reference path="../../src/webparts/agreements/loc/strings.d.ts" />
/// <reference path="../../src/webparts/meetings/loc/strings.d.ts" />
/// <reference path="../../src/webparts/steering/loc/strings.d.ts" />
/// <reference path="../../src/webparts/group/loc/strings.d.ts" />
