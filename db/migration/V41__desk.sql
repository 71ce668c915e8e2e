-- What the desk remembers beside the claims themselves.

create table claim_entry (
    token    uuid primary key,
    claim_id bigint not null references claim,
    who      text not null check (who <> ''),
    at       timestamptz not null default now()
);
comment on table claim_entry is 'Which claim came of which form, so that a form sent twice makes one claim';
