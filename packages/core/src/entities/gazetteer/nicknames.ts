/** Given names and what people called so are also called, one set a line. */
export const NICKNAMES = `
peter pete
william will bill billy liam
robert rob bob bobby bert
richard rick dick rich ricky
james jim jimmy jamie
john jack johnny jon
joseph joe joey
michael mike mick mikey
thomas tom tommy
edward ed eddie ted teddy
charles charlie chuck
christopher chris kit
daniel dan danny
david dave davey
anthony tony
andrew andy drew
benjamin ben benny
samuel sam sammy
samantha sam
alexander alex sandy sasha
alexandra alex sandra
nicholas nick nicky
matthew matt
gregory greg
jeffrey jeff
geoffrey geoff
stephen steve
steven steve
timothy tim
kenneth ken kenny
ronald ron ronnie
donald don donny
lawrence larry
gerald gerry jerry
patrick pat paddy
patricia pat patty trish
francis frank
francisco paco pancho
frederick fred freddie
philip phil
phillip phil
raymond ray
leonard len lenny leo
nathaniel nate
nathan nate
joshua josh
jonathan jon
jacob jake
zachary zach zac
elizabeth liz beth betsy betty lizzie eliza
katherine kate katie kathy kathryn
catherine cathy kate
margaret maggie meg peggy
jennifer jen jenny
jessica jess
susan sue
deborah debbie deb
barbara barb
rebecca becky
victoria vicky tori
amanda mandy
christine chris
kimberly kim
alexandria alex
bernard bernie
albert al bert
vincent vince
walter walt
harold harry hal
henry harry hank
theodore ted theo
vladimir volodya vova
mohammed muhammad mohamed mohammad
`
