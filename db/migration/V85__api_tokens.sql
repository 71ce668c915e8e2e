-- Tokens with which programs write in the name of an account.

create table api_token (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references account,
    label        text not null check (label <> '' and length(label) <= 100),
    sha256       text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at      timestamptz not null,
    last_used_at timestamptz,
    withdrawn_at timestamptz,
    minute       timestamptz,
    uses         integer not null default 0
);
comment on table api_token is 'Lets a program write with the role that its owner has at the moment';
comment on column api_token.sha256 is 'The token itself is shown once and never stored';
comment on column api_token.minute is 'The minute in which the uses are counted, to slow a program down';
create index api_token_by_account on api_token (account_id);
