// Claims that rest on one original source, longest hearsay first
MATCH (claim:Claim) WHERE claim.originsAtMost = 1
RETURN claim.text, claim.status, claim.hearsayMost ORDER BY claim.hearsayMost DESC LIMIT 100
