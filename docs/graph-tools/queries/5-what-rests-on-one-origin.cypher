// Claims that rest on a single origin at most, the longest way of hearsay first
MATCH (claim:Claim) WHERE claim.originsAtMost = 1
RETURN claim.text, claim.status, claim.hearsayMost ORDER BY claim.hearsayMost DESC LIMIT 100
