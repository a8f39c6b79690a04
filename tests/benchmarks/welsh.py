"""Welsh sentences with a "not", and what stands there when it is lost: (English, right, wrong).

Other projects have only 16 such sentences in Welsh. These were written for this project, for each way that
Welsh has to deny: "ddim", "nid", "ni", "nad", "na", "peidio", "heb", "dim", "neb", "byth", "methu", "does".
The ways are those of David Thorne, *A Comprehensive Welsh Grammar* (1993), and of Peter Wynn Thomas,
*Gramadeg y Gymraeg* (1996).
"""

DENIED: tuple[tuple[str, str, str], ...] = (
    (
        "You do not have to tell them your name.",
        "Does dim rhaid i chi ddweud eich enw wrthyn nhw.",
        "Mae rhaid i chi ddweud eich enw wrthyn nhw.",
    ),
    (
        "You are not in trouble with the police.",
        "Dydych chi ddim mewn helynt gyda'r heddlu.",
        "Rydych chi mewn helynt gyda'r heddlu.",
    ),
    (
        "They will not share your address.",
        "Fyddan nhw ddim yn rhannu eich cyfeiriad.",
        "Fe fyddan nhw'n rhannu eich cyfeiriad.",
    ),
    ("Do not open the door to anyone.", "Peidiwch ag agor y drws i neb.", "Agorwch y drws i rywun."),
    (
        "Do not wash your clothes before they come.",
        "Peidiwch â golchi eich dillad cyn iddyn nhw ddod.",
        "Golchwch eich dillad cyn iddyn nhw ddod.",
    ),
    (
        "Don't delete the messages on your phone.",
        "Paid â dileu'r negeseuon ar dy ffôn.",
        "Dilea'r negeseuon ar dy ffôn.",
    ),
    (
        "You must not contact him during this time.",
        "Ni chewch gysylltu ag ef yn ystod y cyfnod hwn.",
        "Cewch gysylltu ag ef yn ystod y cyfnod hwn.",
    ),
    (
        "The court cannot give him your new number.",
        "Ni all y llys roi eich rhif newydd iddo.",
        "Gall y llys roi eich rhif newydd iddo.",
    ),
    (
        "We will never ask you to pay.",
        "Fyddwn ni byth yn gofyn i chi dalu.",
        "Fe fyddwn ni'n gofyn i chi dalu.",
    ),
    (
        "It is not your fault that he hurt you.",
        "Nid eich bai chi yw ei fod wedi eich brifo.",
        "Eich bai chi yw ei fod wedi eich brifo.",
    ),
    (
        "They say that it is not a crime.",
        "Maen nhw'n dweud nad yw'n drosedd.",
        "Maen nhw'n dweud ei bod yn drosedd.",
    ),
    ("You can leave without telling him.", "Gallwch adael heb ddweud wrtho.", "Gallwch adael a dweud wrtho."),
    (
        "There is no charge for this service.",
        "Nid oes tâl am y gwasanaeth hwn.",
        "Mae tâl am y gwasanaeth hwn.",
    ),
    ("There is no need to give a reason.", "Does dim angen rhoi rheswm.", "Mae angen rhoi rheswm."),
    (
        "He has not been told where you live.",
        "Nid yw wedi cael gwybod ble rydych chi'n byw.",
        "Mae wedi cael gwybod ble rydych chi'n byw.",
    ),
    (
        "I have not signed the statement yet.",
        "Dw i heb lofnodi'r datganiad eto.",
        "Dw i wedi llofnodi'r datganiad nawr.",
    ),
    ("If you cannot speak, press 55.", "Os na allwch siarad, pwyswch 55.", "Os gallwch siarad, pwyswch 55."),
    (
        "Stay where you are if it is not safe to leave.",
        "Arhoswch lle rydych chi os nad yw'n ddiogel gadael.",
        "Arhoswch lle rydych chi os yw'n ddiogel gadael.",
    ),
    (
        "Nobody will come into your room.",
        "Fydd neb yn dod i mewn i'ch ystafell.",
        "Bydd rhywun yn dod i mewn i'ch ystafell.",
    ),
    (
        "You have done nothing wrong.",
        "Dydych chi ddim wedi gwneud dim o'i le.",
        "Rydych chi wedi gwneud rhywbeth o'i le.",
    ),
    (
        "You should not go back alone.",
        "Ddylech chi ddim mynd yn ôl ar eich pen eich hun.",
        "Dylech chi fynd yn ôl ar eich pen eich hun.",
    ),
    ("The police could not find him.", "Methodd yr heddlu ddod o hyd iddo.", "Daeth yr heddlu o hyd iddo."),
    (
        "He does not know that you called.",
        "Dyw e ddim yn gwybod eich bod wedi ffonio.",
        "Mae e'n gwybod eich bod wedi ffonio.",
    ),
    (
        "Your parents will not see this letter.",
        "Fydd eich rhieni ddim yn gweld y llythyr hwn.",
        "Bydd eich rhieni'n gweld y llythyr hwn.",
    ),
    (
        "We do not give your details to the Home Office.",
        "Nid ydym yn rhoi eich manylion i'r Swyddfa Gartref.",
        "Rydym yn rhoi eich manylion i'r Swyddfa Gartref.",
    ),
    (
        "You may choose not to answer the question.",
        "Gallwch ddewis peidio ag ateb y cwestiwn.",
        "Gallwch ddewis ateb y cwestiwn.",
    ),
    ("This is not an emergency number.", "Nid rhif brys yw hwn.", "Rhif brys yw hwn."),
    ("The phone will not make a sound.", "Ni fydd y ffôn yn gwneud sŵn.", "Bydd y ffôn yn gwneud sŵn."),
    (
        "They did not believe her at first.",
        "Doedden nhw ddim yn ei chredu hi i ddechrau.",
        "Roedden nhw'n ei chredu hi i ddechrau.",
    ),
    ("I don't want him to know.", "Dydw i ddim eisiau iddo wybod.", "Rydw i eisiau iddo wybod."),
    (
        "You won't be sent back to him.",
        "Chewch chi ddim eich anfon yn ôl ato.",
        "Cewch eich anfon yn ôl ato.",
    ),
    (
        "No one else will hear the call.",
        "Ni fydd neb arall yn clywed yr alwad.",
        "Bydd rhywun arall yn clywed yr alwad.",
    ),
    (
        "Please do not post this paper back to us.",
        "Peidiwch â phostio'r papur hwn yn ôl atom.",
        "Postiwch y papur hwn yn ôl atom.",
    ),
    (
        "He is not allowed to come near the school.",
        "Nid oes hawl ganddo ddod yn agos at yr ysgol.",
        "Mae hawl ganddo ddod yn agos at yr ysgol.",
    ),
    (
        "The bus does not stop here on Sundays.",
        "Nid yw'r bws yn stopio yma ar ddydd Sul.",
        "Mae'r bws yn stopio yma ar ddydd Sul.",
    ),
    (
        "We cannot help without your consent.",
        "Ni allwn helpu heb eich caniatâd.",
        "Gallwn helpu heb eich caniatâd.",
    ),
    ("She said that she would not go.", "Dywedodd na fyddai'n mynd.", "Dywedodd y byddai'n mynd."),
    ("There is nothing to be afraid of.", "Does dim byd i'w ofni.", "Mae rhywbeth i'w ofni."),
    (
        "Do not use the lift in a fire.",
        "Peidiwch â defnyddio'r lifft os bydd tân.",
        "Defnyddiwch y lifft os bydd tân.",
    ),
    (
        "The tablets are not for children.",
        "Nid yw'r tabledi ar gyfer plant.",
        "Mae'r tabledi ar gyfer plant.",
    ),
)
