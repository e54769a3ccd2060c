-- A token may be good for administration and for ending one's own sign-ins, where its person chose so.

alter table access_token drop constraint access_token_scopes_check;
alter table access_token add constraint access_token_scopes_check check (
    scopes <@ array['READ', 'WRITE', 'STEPS', 'PUBLISH', 'MANAGE']::text[] and 'READ' = any (scopes));
