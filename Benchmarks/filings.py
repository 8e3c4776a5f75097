"""A made-up table of filings: the same rows in every run, about 104 bytes each."""
import csv
import datetime
import io
import pathlib
import random

DISTRICTS = "east west north south harbour old-town lakeside hill-top river-bend mill-road garden-city airport stadium castle market meadow".split()
SECTORS = "manufacturing construction retail catering logistics software finance education health tourism agriculture utilities".split()
STATUSES = "filed approved returned withdrawn".split()

SCHEMA = {
    "fields": [
        {"name": "id", "type": "string", "constraints": {"required": True, "pattern": "F[0-9]{9}"}},
        {"name": "enterprise", "type": "string", "constraints": {"required": True}},
        {"name": "district", "type": "string", "constraints": {"required": True, "enum": DISTRICTS}},
        {"name": "sector", "type": "string", "constraints": {"required": True, "enum": SECTORS}},
        {"name": "employees", "type": "integer", "constraints": {"required": True, "minimum": 0}},
        {"name": "filed_on", "type": "date", "constraints": {"required": True}},
        {"name": "status", "type": "string", "constraints": {"required": True, "enum": STATUSES}},
        {"name": "resumed_on", "type": "date"},
    ],
    "primaryKey": ["id"],
}


def enterprises(rng: random.Random) -> list[str]:
    """Names as a CSV file has them: a half of them Chinese, and nearly a half in quotes."""
    chinese = ["华晟", "瑞丰", "东方", "金桥", "恒通", "海德", "百川", "蓝天"]
    trades = ["精密机械", "餐饮管理", "物流", "软件技术", "建筑工程", "环保设备", "旅游服务", "教育咨询"]
    english = ["Harbour Light", "Eastgate", "Blue River", "Silverlake", "Northwind", "Redwood", "Pearl Bay", "Orchid"]
    kinds = ["Precision Machinery", "Catering", "Logistics", "Software", "Construction", "Medical Devices", "Travel", "Foods"]
    names = []
    for _ in range(16384):
        number = rng.randrange(1, 999)
        names.append(rng.choice([
            f"{rng.choice(chinese)}{rng.choice(trades)}有限公司第{number}分公司",
            f"{rng.choice(chinese)}{rng.choice(trades)}有限公司（{rng.choice(chinese)}）",
            f"{rng.choice(english)} {rng.choice(kinds)} Co., Ltd. No. {number}",
            f'{rng.choice(english)} {rng.choice(kinds)} "{rng.choice(english)}" Branch {number}, Inc.',
            f"{rng.choice(english)} {rng.choice(kinds)} & Partners {number}",
        ]))
    cells = []
    for name in names:
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow([name])
        cells.append(line.getvalue())
    return cells


def write(path: pathlib.Path, rows: int) -> None:
    """Writes a table of `rows` rows."""
    rng = random.Random(20200214)
    names = enterprises(rng)
    first = datetime.date(2020, 1, 2)
    days = [(first + datetime.timedelta(days=number)).isoformat() for number in range(1900)]
    bits = rng.getrandbits
    with open(path, "w", encoding="utf-8", newline="\n", buffering=1 << 20) as file:
        file.write(",".join(field["name"] for field in SCHEMA["fields"]) + "\n")
        for number in range(1, rows + 1):
            draw = bits(64)
            day = (draw & 0x7FF) * 1800 >> 11
            status = STATUSES[min(draw >> 11 & 7, 3) if draw >> 11 & 4 else 1]
            resumed = days[day + 1 + (draw >> 14 & 63)] if status == "approved" else ""
            employees = (draw >> 20 & 0x3FF) * (draw >> 30 & 7) + 1
            file.write(
                f"F{number:09},{names[draw >> 33 & 16383]},{DISTRICTS[draw >> 47 & 15]},"
                f"{SECTORS[(draw >> 51 & 255) * 12 >> 8]},{employees},{days[day]},{status},{resumed}\n")
