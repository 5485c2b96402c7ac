import { describe, expect, it } from '@jest/globals';
import { includesRole, roleOf } from '../../../src/api/auth/role.js';

describe('roleOf', () => {
  it.each([
    [{ role: 'editor' }, 'role', 'editor'],
    [{ scope: 'openid admin reader' }, 'scope', 'admin'],
    [{ realm_access: { roles: ['offline', 'reader', 'editor'] } }, 'realm_access.roles', 'editor'],
    [{ 'https://id.example/roles': ['reader'] }, 'https://id.example/roles', 'reader'],
    [{ role: 'Editor' }, 'role', null],
    [{ role: ['owner', 5, null] }, 'role', null],
    [{}, 'role', null],
    [{ role: 'admin' }, 'role.constructor.name', null],
  ])('reads %j at %s as %j', (claims, claim, role) => {
    expect(roleOf(claims, claim)).toBe(role);
  });
});

describe('includesRole', () => {
  it('is true for the role itself and for lower ones', () => {
    expect(includesRole('editor', 'editor')).toBe(true);
    expect(includesRole('admin', 'reader')).toBe(true);
    expect(includesRole('reader', 'editor')).toBe(false);
  });
});
