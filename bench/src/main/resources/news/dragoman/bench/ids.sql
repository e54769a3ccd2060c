-- Ids that tell what they are and of which story: pgbench can make them from a number.
create function pg_temp.id(kind text, sub bigint, n bigint) returns uuid immutable language sql as
$$ select ('0000000' || kind || '-' || lpad(sub::text, 4, '0') || '-7000-8000-' || (100000000000 + n))::uuid $$;
create function pg_temp.hash(words text) returns bytea immutable language sql as
$$ select sha256(convert_to(words, 'UTF8')) $$;
